// npm run test:engines: the agreement of rows, shards and SQL on ClickHouse, which is too large (546 MB) to be a development dependency.
// Fetches it once into node_modules/.cache/engines. Where it cannot be fetched, says so and fails nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '3.4.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'engines');

if (!isFetched() && !fetched()) {
  console.log(`chdb ${version} could not be fetched: the statements for ClickHouse were not run.`);
  console.log('\n0 passed, 0 failed');
} else {
  const { passed, failed, status } = tested();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : status;
}

function isFetched() {
  const found = join(cache, 'node_modules', 'chdb', 'package.json');
  return existsSync(found) && JSON.parse(readFileSync(found, 'utf8')).version === version;
}

function fetched() {
  mkdirSync(cache, { recursive: true });
  console.log(`fetching chdb ${version} into node_modules/.cache/engines`);
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...quiet, '--prefix', cache, `chdb@${version}`], {
    cwd: cache,
    stdio: 'inherit',
    timeout: 360_000,
  });
  return status === 0 && isFetched();
}

function tested() {
  const folder = mkdtempSync(join(tmpdir(), 'marops-'));
  const report = join(folder, 'engines.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync('npx', ['--no-install', 'vitest', 'run', '--config', 'vitest.engines.config.ts', ...reporters], {
    cwd: root,
    stdio: 'inherit',
  });
  // A file that does not load has no tests to count, but counts as failed.
  const { numPassedTests = 0, numFailedTestSuites = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.sign(numFailedTestSuites)), status: run.status ?? 1 };
}
