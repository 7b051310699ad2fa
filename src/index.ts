export * as approval from './approval/index.ts';
export * as calendar from './calendar/index.ts';
export * as compliance from './compliance/index.ts';
export * as kernel from './kernel/index.ts';
export * as kpi from './kpi/index.ts';
export * as maturity from './maturity/index.ts';
export * as prioritisation from './prioritisation/index.ts';
export * as selection from './selection/index.ts';
