import { parentPort, workerData } from 'node:worker_threads';
import { accumulate } from 'marops/kpi';
import { grouping, kpis, type AdDay } from './advertising.ts';

// A worker reads its shard, adds it up, and sends the sums as text: a few numbers a group, no formulas, no rows.
parentPort?.postMessage(JSON.stringify(accumulate(workerData as readonly AdDay[], kpis, grouping)));
