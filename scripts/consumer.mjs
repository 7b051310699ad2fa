// Packs the package, installs it into an empty project as a user would, and uses it from ESM, from CommonJS and from strict TypeScript.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'marops-consumer-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: scratch, stdio: ['ignore', 'inherit', 'inherit'] });

execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
mkdirSync(join(scratch, 'node_modules', 'marops'), { recursive: true });
run('tar', '-xzf', tarball, '--strip-components=1', '-C', 'node_modules/marops');

// The dependencies are those that the lock file installed; nothing else of the project is in reach.
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const name of Object.keys(dependencies)) {
  mkdirSync(join(scratch, 'node_modules', name, '..'), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), join(scratch, 'node_modules', name), 'dir');
}

cpSync(join(root, 'examples', 'consumer'), scratch, { recursive: true });
writeFileSync(join(scratch, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
run(process.execPath, 'use.mjs');
run(process.execPath, 'use.cjs');
run(process.execPath, join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json');
rmSync(scratch, { recursive: true });
console.log('the packed package works from ESM, CommonJS and strict TypeScript');
