export { InputError, isInputError, notANumber, problem, refuseWhenBroken, shown, type Problem } from './problem.ts';
export { sentence, translate, type Messages, type Params } from './sentence.ts';
export { kernelMessages } from './messages.ts';
export { valueMessages } from './value-messages.ts';
export { definitionLimits, frozenCopy, isForbiddenName, isRecord, plainProblems, type Json, type PlainLimits } from './plain.ts';
export { headerProblems, type DefinitionHeader } from './header.ts';
export { once } from './memo.ts';
export type { DefinitionReference, Source } from './source.ts';

export { explanationLines, readable, recompute, type Explanation } from './explanation.ts';

export { namesOf, type Expression, type Operands, type Operation } from './expression/expression.ts';
export { compileColumns, compileExpression, type ColumnFormula, type Columns, type Formula } from './expression/compile.ts';
export { evaluateExpression, type ExpressionInputs, type ExpressionResult, type ExpressionTrace } from './expression/evaluate.ts';
export { expressionSql } from './expression/sql.ts';
export { describeExpression } from './expression/describe.ts';
export { expressionLimits, expressionProblems } from './expression/check.ts';

export type { Comparison, ComparisonOf, Condition, Facts, FactValue, Operator, PathsOf, Truth } from './condition/condition.ts';
export { compileCondition, type Predicate } from './condition/compile.ts';
export { compileColumnCondition, type ColumnCondition, type ColumnOf } from './condition/columns.ts';
export { compileBitmapCondition, indexedColumn, type BitmapCondition, type IndexedColumn, type TruthBitmap } from './condition/bitmaps.ts';
export { conditionSql, type ConditionWriter } from './condition/sql.ts';
export { evaluateCondition, resultOf, type ConditionResult } from './condition/evaluate.ts';
export { compileTraceOver, type ConditionTrace, type FactReader, type Tracer } from './condition/trace.ts';
export { describeCondition } from './condition/describe.ts';
export { conditionLimits, conditionProblems, factsOf } from './condition/check.ts';
export { factOf, readerOf } from './condition/facts.ts';
export { areasOn, type AreaTest, type Membership } from './condition/areas.ts';

export { dayOf, instantOf } from './instant.ts';
export { draws, type Draws } from './random.ts';
export { addTo, compensatedSum, mergeSums, sumOf, type CompensatedSum } from './sum.ts';
export { mergeMoments, momentsOf, populationVariance, quantile, sampleVariance, type Moments } from './moments.ts';
export { roundHalfEven, roundTo } from './rounding.ts';
export { addMoney, allocate, currencyExponent, type Money } from './money.ts';
export { canonicalJson, sha256Hex } from './fingerprint.ts';

export { logGamma } from './special-functions/gamma-function.ts';
export { normalCdf, normalDensity, normalQuantile } from './special-functions/normal.ts';
export { studentTCdf, studentTQuantile } from './special-functions/student-t.ts';
export { chiSquareCdf, chiSquareQuantile, chiSquareUpper } from './special-functions/chi-square.ts';
export { betaCdf, betaQuantile } from './special-functions/incomplete-beta.ts';
export { gammaLower, gammaUpper } from './special-functions/incomplete-gamma.ts';
export { hypergeometric2F1 } from './special-functions/hypergeometric.ts';
export { shareProblems } from './special-functions/share.ts';
