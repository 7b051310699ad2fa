import { readFileSync } from 'node:fs';

/** A file of test vectors as it stands under `tests/vectors/`. */
export function readVectors<File>(path: string): File {
  return JSON.parse(readFileSync(new URL(`../vectors/${path}`, import.meta.url), 'utf8')) as File;
}
