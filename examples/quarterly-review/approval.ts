import {
  analyseWorkflow,
  auditControls,
  auditRecord,
  auditTrail,
  decide,
  evolve,
  processMetrics,
  promiseDate,
  start,
  toMermaid,
  verifyTrail,
  type ApprovalEvent,
  type Command,
  type DecideContext,
  type History,
} from 'marops/approval';
import { marketingAsset } from 'marops/approval/templates';
import { millisecondsInHour } from 'marops/calendar';
import { readFileSync } from 'node:fs';
import type { Section } from './section.ts';

/** The invented quarter: who holds which role, and what was asked of each item. */
interface Quarter {
  readonly directory: { readonly roles: Readonly<Record<string, readonly string[]>> };
  readonly commands: Readonly<Record<string, readonly Command[]>>;
}

const weekday = [['09:00', '17:00']] as const;
const office = { timezone: 'Europe/London', hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday } };

/** Where approvals lost time, whether they kept the rules, and which author would stop them. */
export function approvalSection(): Section {
  const quarter = JSON.parse(readFileSync(new URL('data/approvals.json', import.meta.url), 'utf8')) as Quarter;
  const context = { workflow: marketingAsset, directory: quarter.directory };
  const histories = Object.entries(quarter.commands).map(([id, commands]): History => ({ id, events: eventsOf(commands, context) }));
  const metrics = processMetrics(histories, { calendar: office });
  const promise = promiseDate(histories, { share: 0.8, from: '2026-07-01T08:00:00Z', calendar: office, atLeast: 3 });
  const audit = auditControls(
    histories.map(({ events }) => auditRecord(events, marketingAsset)),
    [
      { id: 'four-eyes', title: 'No author approves', rule: { type: 'noAuthorApproved' } },
      { id: 'bound', title: 'What was approved is what there is', rule: { type: 'approvalBoundToVersion' } },
    ],
  );
  const whole = histories.filter(({ events }) => verifyTrail(auditTrail(events, [])).isIntact).length;
  const risks = analyseWorkflow(marketingAsset, quarter.directory).findings.map(({ message }) => message);
  return {
    title: 'How approvals ran',
    summary: [
      `${String(metrics.approved)} of ${String(metrics.items)} items approved, ${hours(metrics.medianLeadTime)} of working time in the median; ${metrics.bottleneck ?? 'no stage'} takes the longest`,
      `${percent(metrics.firstPassYield)} passed at the first attempt; ${percent(metrics.shareWaitingForRequester)} of the time waited for the author`,
      `an item submitted on 1 July would be approved by ${promise.at ?? 'an unknown date'} in four of five cases (${String(promise.sample)} items)`,
      ...risks.map((risk) => `risk: ${risk}`),
    ],
    markdown: [
      '| stage | visits | median working hours | share of working time |',
      '| --- | ---: | ---: | ---: |',
      ...metrics.stages.map(
        ({ medianWorking, shareOfWorking, stage, visits }) =>
          `| ${stage} | ${String(visits)} | ${hours(medianWorking)} | ${percent(shareOfWorking)} |`,
      ),
      '',
      ...audit.controls.map(({ broken, of, title }) => `- ${title}: ${String(broken)} of ${String(of)} break it.`),
      `- ${String(whole)} of ${String(histories.length)} trails are whole.`,
      ...risks.map((risk) => `- Risk: ${risk}.`),
      '',
      '```mermaid',
      toMermaid(marketingAsset).trimEnd(),
      '```',
    ].join('\n'),
  };
}

function eventsOf(commands: readonly Command[], context: DecideContext): readonly ApprovalEvent[] {
  const events: ApprovalEvent[] = [];
  let state = start(context.workflow);
  for (const command of commands) {
    const outcome = decide(state, command, context);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    events.push(...outcome.events);
    state = outcome.events.reduce(evolve, state);
  }
  return events;
}

function hours(milliseconds: number | null): string {
  return milliseconds === null ? 'no figure' : `${(milliseconds / millisecondsInHour).toFixed(1)} h`;
}

function percent(share: number | null): string {
  return share === null ? 'no figure' : `${(share * 100).toFixed(0)} %`;
}
