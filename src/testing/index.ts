export type { Promised } from './promise.ts';
export { testMethod, type MethodExample, type MethodParts, type SchemaLike } from './method.ts';
export { testPack, type PackParts } from './pack.ts';
export { testWorkflow, type WorkflowExample, type WorkflowParts } from './workflow.ts';
export { testKpi, type KpiParts } from './kpi.ts';
export { testModel, type ModelExample, type ModelParts } from './model.ts';
