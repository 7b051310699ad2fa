export { rank, rankBy, rankTop, type Ranked, type Ranking, type RankOptions } from './rank.ts';
export type { TieBreak } from './order.ts';
export type { Unscored } from './scoring.ts';
export type { Answers, Direction, Factor, Method } from './method.ts';
export type { Criterion, Matrix, MissingPolicy, Scores, SetMethod } from './set-method.ts';
