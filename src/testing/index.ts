export { testPack, type PackParts, type Promised } from './pack.ts';
