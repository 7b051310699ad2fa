export { operatingStrategies } from './operating-strategies.ts';
