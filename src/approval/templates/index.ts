export { singleApprover } from './single-approver.ts';
