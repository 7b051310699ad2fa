// How a program in strict TypeScript uses the published package: its own item type is kept, misspelt fields do not compile.
import { defineMethod, rank, rice, type Ranking } from 'marops/prioritisation';

interface Campaign {
  readonly id: string;
  readonly owner: string;
  readonly reach: number | null;
  readonly impact: number;
  readonly confidence: number;
  readonly effort?: number | undefined;
}

const campaigns: readonly Campaign[] = [{ id: 'webinar', owner: 'p-17', reach: 900, impact: 2, confidence: 0.8 }];
// @ts-expect-error effort may be absent altogether: RICE asks for it
export const refused = rank(campaigns, rice);

const complete = campaigns.map((campaign) => ({ ...campaign, effort: campaign.effort ?? null }));
export const ranking: Ranking<(typeof complete)[number]> = rank(complete, rice);
export const owner: string | undefined = ranking.ranked[0]?.item.owner;

// @ts-expect-error the formula may read the factors only
defineMethod({ id: 'x', version: '1.0.0', title: 'X', direction: 'higher', factors: { reach: { label: 'Reach' } }, formula: 'raech' });
