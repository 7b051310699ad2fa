export { budget } from './budget.ts';
export { crisisStatement } from './crisis-statement.ts';
export { fourEyes } from './four-eyes.ts';
export { leadHandOver } from './lead-hand-over.ts';
export { marketingAsset } from './marketing-asset.ts';
export { regulatedClaim } from './regulated-claim.ts';
export { singleApprover } from './single-approver.ts';
