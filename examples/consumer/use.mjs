// How a program in ES modules uses the published package.
import assert from 'node:assert/strict';
import { rank, rice } from 'marops/prioritisation';
import { riceInputSchema } from 'marops/prioritisation/schemas';

const ranking = rank([{ id: 'landing page', reach: 2000, impact: 1, confidence: 0.9, effort: 1 }], rice);
assert.equal(ranking.ranked[0].score, 1800);
assert.equal(riceInputSchema.safeParse({ reach: 1, impact: 1, confidence: 80, effort: 1 }).success, false);
console.log('ESM: ok');
