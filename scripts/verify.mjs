// npm test: everything that must hold before a change lands, in order, with a plain line of counts at the end.
// npm test -- types lint    runs only the steps named.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'marops-'));
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const node = (script, ...args) => [process.execPath, script, ...args];
const bin = (name, ...args) => ['npx', '--no-install', name, ...args];
const vitest = (name, ...args) => bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `${name}.json`)}`, ...args);

const steps = {
  lock: [node('scripts/lock-complete.mjs')],
  types: [bin('tsc', '--noEmit'), bin('tsc', '--noEmit', '-p', 'src')],
  lint: [bin('eslint', '.', '--max-warnings', '0')],
  rooms: [bin('depcruise', 'src', '--config', 'dependency-cruiser.cjs')],
  tests: [vitest('tests')],
  zones: zones.map((zone) => ({ command: vitest(`zone-${zone.replace('/', '-')}`, 'tests/calendar', 'tests/vectors/calendar'), env: { TZ: zone } })),
  generated: [bin('tsx', 'scripts/generate.ts', '--check')],
  build: [['npm', 'run', '--silent', 'build']],
  package: [bin('publint', '--strict'), bin('attw', '--pack', '.', '--profile', 'node16')],
  size: [bin('size-limit')],
  consumer: [node('scripts/consumer.mjs')],
  api: [bin('typedoc')],
  demo: [['npm', 'run', '--silent', 'demo']],
};

const wanted = process.argv.slice(2);
let [stepsPassed, stepsFailed] = [0, 0];

for (const [name, commands] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const failed = commands.some((each) => {
    const { command, env } = Array.isArray(each) ? { command: each, env: {} } : each;
    const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit', env: { ...process.env, ...env } });
    return status !== 0;
  });
  console.log(`=== ${name}: ${failed ? 'FAILED' : 'ok'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (failed) stepsFailed += 1;
  else stepsPassed += 1;
}

const counts = { passed: stepsPassed, failed: stepsFailed, skipped: 0 };
for (const name of ['tests', ...zones.map((zone) => `zone-${zone.replace('/', '-')}`)]) {
  const report = read(join(reports, `${name}.json`));
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests;
}
rmSync(reports, { recursive: true });

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}
