export { marketingStaffing } from './marketing-staffing.ts';
export { operatingStrategies } from './operating-strategies.ts';
