export { marketingOperations } from './marketing-operations.ts';
export { marketingStaffing } from './marketing-staffing.ts';
export { operatingStrategies } from './operating-strategies.ts';
export { pillars } from './pillars.ts';
