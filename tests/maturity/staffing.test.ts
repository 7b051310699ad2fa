import { defineStaffingModel, nextRole, staffing, type OrganisationStage, type StaffingModel, type StaffMember } from 'marops/maturity';
import { marketingStaffing } from 'marops/maturity/models';
import { describe, expect, it } from 'vitest';

const member = (...roles: readonly string[]): StaffMember => ({
  id: roles.join(' and '),
  roles: roles.map((role) => ({ role, share: 1 / roles.length })),
});
const capability = (staff: readonly StaffMember[], id: string) =>
  staffing(staff, marketingStaffing).capabilities.find((each) => each.capability === id);

describe('the stage of an organisation', () => {
  it.each([
    ['none', []],
    ['early', [member('data-administrator')]],
    ['growing', [member('data-steward')]],
    ['growing', [member('data-steward', 'marketing-analyst', 'process-analyst')]],
    ['mature', [member('data-steward'), member('marketing-analyst'), member('process-analyst')]],
  ] as readonly (readonly [OrganisationStage, readonly StaffMember[]])[])('is %s', (stage, staff) => {
    expect(staffing(staff, marketingStaffing).stage).toBe(stage);
  });

  it('comes with what the next one asks for, and with nothing at the last', () => {
    expect(staffing([], marketingStaffing).nextStage?.stage).toBe('early');
    const grown = [member('data-steward'), member('marketing-analyst'), member('process-analyst')];
    expect(staffing(grown, marketingStaffing).nextStage).toBeNull();
  });

  it('is the first of the model where no mark is met', () => {
    const model: StaffingModel = { ...marketingStaffing, stages: marketingStaffing.stages.slice(1) };
    expect(staffing([], model).stage).toBe('early');
  });
});

describe('the staffing of a capability', () => {
  it('names who is there, what the stage calls for, and the one rung to climb next', () => {
    const staff = [member('data-steward'), member('data-administrator', 'marketing-analyst'), member('process-analyst')];
    expect(capability(staff, 'data')).toEqual({
      capability: 'data',
      held: ['data-administrator', 'data-steward'],
      fullTime: 1.5,
      share: 0.5,
      calledFor: 'data-scientist',
      next: 'data-scientist',
    });
    expect(capability(staff, 'technology')).toMatchObject({ held: [], fullTime: 0, share: 0, next: 'marketing-automation-administrator' });
  });

  it('asks for nobody more where somebody stands as high as the stage calls for', () => {
    expect(capability([member('data-administrator')], 'data')?.next).toBeNull();
    expect(capability([member('data-scientist')], 'data')?.next).toBeNull();
  });

  it('shares the time of a role that stands on two ladders between them', () => {
    expect(capability([member('data-scientist')], 'data')?.fullTime).toBe(0.5);
    expect(capability([member('data-scientist')], 'analytics')?.fullTime).toBe(0.5);
  });

  it('has no share of no posts', () => {
    expect(capability([], 'data')?.share).toBeNull();
  });
});

describe('the size of operations', () => {
  const wanted = (people: number, share: number): number | undefined =>
    staffing([], marketingStaffing, { department: { people, share, dedicatedFrom: 2 } }).department?.wanted;

  it('is not asked where the department is not known', () => {
    expect(staffing([], marketingStaffing).department).toBeNull();
  });

  it('asks for nobody more than the share where the share comes out even, whatever its binary digits', () => {
    expect([10, 20, 70, 71].map((people) => wanted(people, 0.1))).toEqual([1, 2, 7, 8]);
  });

  it('misses nobody where there are more than enough', () => {
    const staff = [member('data-administrator'), member('data-steward')];
    const department = { people: 4, share: 0.1, dedicatedFrom: 2 };
    expect(staffing(staff, marketingStaffing, { department }).department).toEqual({ share: 0.5, wanted: 1, missing: 0 });
  });

  it.each([
    ['no people', { people: 0 }, 'department.people must be at least 1'],
    ['half a person', { people: 2.5 }, 'department.people must be at least 1'],
    ['a share of 0', { share: 0 }, 'department.share must be a share above 0'],
    ['a share above 1', { share: 1.1 }, 'department.share must be a share above 0'],
    ['nobody to be dedicated', { dedicatedFrom: 0 }, 'department.dedicatedFrom must be at least 1'],
  ])('is refused with %s', (_, more, message) => {
    const department = { people: 10, share: 0.1, dedicatedFrom: 2, ...more };
    expect(() => staffing([], marketingStaffing, { department })).toThrow(message);
  });
});

describe('staff that cannot be used', () => {
  it('is named, and counts as somebody without a role', () => {
    const staff = [
      {
        id: 'a',
        roles: [
          { role: 'wizard', share: 1 },
          { role: 'data-steward', share: 2 },
        ],
      },
    ];
    const { people, fullTime, stage, problems } = staffing(staff, marketingStaffing);
    expect([people, fullTime, stage]).toEqual([1, 0, 'early']);
    expect(problems.map(({ message }) => message)).toEqual([
      'staff[0].roles[0].role must be a role of one of the ladders, got "wizard"',
      'staff[0].roles[1].share must be a share above 0 and at most 1, got 2',
    ]);
  });

  it.each([
    ['no list', 'ann', 'staff must be a list'],
    ['a member that is none', [1], 'staff[0] must be an object'],
    ['a member without roles', [{ id: 'a' }], 'staff[0].roles must be a list'],
    ['a role that is none', [{ id: 'a', roles: ['data-steward'] }], 'staff[0].roles[0] must be an object'],
  ])('is refused when it is %s', (_, staff, message) => {
    expect(() => staffing(staff as StaffMember[], marketingStaffing)).toThrow(message);
  });
});

describe('the next role', () => {
  it('is refused for a capability without a ladder and an unknown stage', () => {
    expect(() => nextRole('luck', 'early', marketingStaffing)).toThrow('capability must be one of data');
    expect(() => nextRole('data', 'perfect' as OrganisationStage, marketingStaffing)).toThrow('stage must be one of none');
  });
});

describe('a staffing model of your own', () => {
  it('is given back deeply read-only', () => {
    const model = defineStaffingModel(JSON.parse(JSON.stringify(marketingStaffing)) as StaffingModel);
    expect(model).toEqual(marketingStaffing);
    expect(Object.isFrozen(model.ladders[0]?.rungs[0])).toBe(true);
  });

  const [ladder] = marketingStaffing.ladders;
  const [first, second, third] = ladder!.rungs;
  it.each([
    ['no stages', { stages: [] }, 'stages must be a list'],
    ['no ladders', { ladders: 'none' }, 'ladders must be a list'],
    ['a ladder without rungs', { ladders: [{ capability: 'data', rungs: [] }] }, 'ladders[0].rungs must be a list'],
    ['an unknown stage', { stages: [{ stage: 'huge', title: 'Huge', levels: [], people: 0, grown: 0 }] }, 'stages[0].stage must be one of'],
    ['a stage that stands twice', { stages: [marketingStaffing.stages[0], marketingStaffing.stages[0]] }, 'stages[1].stage must be unique'],
    ['a mark below 0', { stages: [{ ...marketingStaffing.stages[0], people: -1 }] }, 'stages[0].people must be at least 0'],
    [
      'rungs out of order',
      { ladders: [{ ...ladder, rungs: [first, third, second] }] },
      'ladders[0].rungs[2].stage must not stand at an earlier stage',
    ],
    ['a rung without a role', { ladders: [{ ...ladder, rungs: [{ ...first, role: '' }] }] }, 'ladders[0].rungs[0].role must be text'],
    ['a first post of nobody', { firstHire: [{ role: 'wizard', share: 1 }] }, 'firstHire[0].role must be one of'],
    ['a first post that is not whole', { firstHire: [{ role: 'data-administrator', share: 0.4 }] }, 'firstHire must have shares that add up to 1'],
    ['no version', { version: 'one' }, 'version must be a version'],
  ])('is refused with %s', (_, more, message) => {
    expect(() => defineStaffingModel({ ...marketingStaffing, ...more } as StaffingModel)).toThrow(message);
  });
});
