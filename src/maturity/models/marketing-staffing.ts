import type { StaffingModel } from '../staffing-model.ts';

/**
 * Who does marketing operations as it grows: stages of the organisation, a ladder of roles for each capability, and the first post.
 * The source names the roles in data, technology and analytics, the shared first post and the project management office; the other rungs are ours.
 */
export const marketingStaffing: StaffingModel = {
  id: 'marketing-staffing',
  version: '1.0.0',
  title: 'Marketing operations staffing',
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations', locator: 'the capabilities and their roles' },
  stages: [
    { stage: 'none', title: 'Nobody works in operations', levels: [0], people: 0, grown: 0 },
    { stage: 'early', title: 'Administrators look after tools, data or reports', levels: [1, 2], people: 1, grown: 0 },
    { stage: 'growing', title: 'One capability has a specialist', levels: [3], people: 1, grown: 1 },
    { stage: 'mature', title: 'Three capabilities have a specialist', levels: [4, 5], people: 3, grown: 3 },
  ],
  ladders: [
    {
      capability: 'data',
      rungs: [
        { role: 'data-administrator', title: 'Data administrator', stage: 'early' },
        { role: 'data-steward', title: 'Data steward', stage: 'growing' },
        { role: 'data-scientist', title: 'Data scientist', stage: 'mature' },
      ],
    },
    {
      capability: 'technology',
      rungs: [
        { role: 'marketing-automation-administrator', title: 'Marketing automation administrator', stage: 'early' },
        { role: 'marketing-technology-manager', title: 'Marketing technology manager', stage: 'growing' },
        { role: 'marketing-technology-architect', title: 'Marketing technology architect', stage: 'mature' },
      ],
    },
    {
      capability: 'analytics',
      rungs: [
        { role: 'reporting-administrator', title: 'Reporting administrator', stage: 'early' },
        { role: 'marketing-analyst', title: 'Marketing analyst', stage: 'growing' },
        { role: 'data-scientist', title: 'Data scientist', stage: 'mature' },
      ],
    },
    {
      capability: 'process',
      rungs: [
        { role: 'campaign-coordinator', title: 'Campaign coordinator', stage: 'early' },
        { role: 'process-analyst', title: 'Process analyst', stage: 'growing' },
        { role: 'project-office-lead', title: 'Lead of the project management office', stage: 'mature' },
      ],
    },
    {
      capability: 'people',
      rungs: [
        { role: 'team-lead', title: 'Team lead', stage: 'early' },
        { role: 'enablement-manager', title: 'Enablement manager', stage: 'growing' },
        { role: 'head-of-operations', title: 'Head of marketing operations', stage: 'mature' },
      ],
    },
  ],
  firstHire: [
    { role: 'data-administrator', share: 0.5 },
    { role: 'marketing-automation-administrator', share: 0.5 },
  ],
};
