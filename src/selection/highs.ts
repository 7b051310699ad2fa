import type { Highs } from 'highs';
import type { BinaryProgram, Solver, SolverAnswer } from './solver.ts';

/** How long HiGHS may take. */
export interface HighsSolverOptions {
  /** Seconds for one program; 60 when left out. */
  readonly timeLimit?: number;
}

/**
 * HiGHS for large selections, by the package `highs` (an optional peer). The gap limits are set to 0: by its defaults it may call a worse plan optimal.
 *
 * @param highs - the loaded module: `await loadHighs()`
 * @param options - `timeLimit` in seconds, 60 when left out
 * @returns a solver for `select`; its plans are verified in whole numbers like any other, its proofs are its own
 *
 * @example
 * ```ts
 * import { default as loadHighs } from 'highs';
 * import { select } from 'marops/selection';
 * import { highsSolver } from 'marops/selection/highs';
 *
 * const items = [{ id: 'A', value: 8, cost: { hours: 60 } }, { id: 'B', value: 7, cost: { hours: 50 } }];
 * select({ items, capacity: { hours: 100 } }, { solver: highsSolver(await loadHighs()) }).value // => 8
 * ```
 */
export function highsSolver(highs: Highs, options: HighsSolverOptions = {}): Solver {
  return { id: 'highs', solve: (program) => solveByHighs(highs, program, options.timeLimit ?? 60) };
}

function solveByHighs(highs: Highs, { objective, rows, start }: BinaryProgram, timeLimit: number): SolverAnswer {
  const width = objective.length;
  if (width === 0) {
    const status = rows.some(({ atMost }) => atMost < 0) ? 'infeasible' : 'optimal';
    return { status, columns: status === 'optimal' ? [] : null, bound: 0, nodes: 0 };
  }
  const starts = [0];
  for (const { columns } of rows) starts.push(starts[starts.length - 1]! + columns.length);
  const model = highs.createModel({
    numCols: width,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: [...objective],
    colLower: new Array<number>(width).fill(0),
    colUpper: new Array<number>(width).fill(1),
    rowLower: new Array<number>(rows.length).fill(-highs.infinity),
    rowUpper: rows.map(({ atMost }) => atMost),
    integrality: new Array<typeof highs.constants.variableType.integer>(width).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: width,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ coefficients }) => coefficients),
    },
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: timeLimit });
    const known = start();
    if (known !== null) model.setSolution({ colValue: [...known] });
    model.run();
    const { optimal, infeasible } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    const nodes = Number(model.info.get('mip_node_count'));
    if (status === infeasible) return { status: 'infeasible', columns: null, bound: null, nodes };
    const bound = Number(model.info.get('mip_dual_bound'));
    const hasPlan = model.info.get('primal_solution_status') === 2;
    return {
      status: status === optimal ? 'optimal' : hasPlan ? 'feasible' : 'unknown',
      columns: hasPlan ? Array.from(model.getSolution().colValue, Math.round) : null,
      bound: Number.isFinite(bound) ? bound : null,
      nodes: Math.max(0, nodes),
    };
  } finally {
    model.dispose();
  }
}
