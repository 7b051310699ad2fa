// How a program in CommonJS uses the published package.
const assert = require('node:assert/strict');
const { rank, rice } = require('marops/prioritisation');
const { prioritisation } = require('marops');

const items = [{ id: 'landing page', reach: 2000, impact: 1, confidence: 0.9, effort: 1 }];
assert.equal(rank(items, rice).ranked[0].score, 1800);
assert.equal(prioritisation.rank(items, prioritisation.rice).ranked[0].score, 1800);
console.log('CommonJS: ok');
