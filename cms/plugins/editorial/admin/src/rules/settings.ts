import type { DeskSettings } from '@lectern/shared-types';

/** The numbers of the settings, as a person fills them in: a field may be empty meanwhile. */
export type SettingsDraft = {
  [Name in keyof DeskSettings]: Name extends 'stages' ? DeskSettings['stages'] : number | null;
};

export type NumberSetting = Exclude<keyof DeskSettings, 'stages'>;

/** What each may be, as the server has it. */
export const RANGES: Record<NumberSetting, { min: number; max: number; mayBeEmpty: boolean }> = {
  firstReviewHours: { min: 1, max: 2160, mayBeEmpty: false },
  secondReviewHours: { min: 1, max: 2160, mayBeEmpty: false },
  keepRevisions: { min: 1, max: 10_000, mayBeEmpty: true },
  keepDays: { min: 0, max: 3650, mayBeEmpty: false },
};

const NAMES: NumberSetting[] = ['firstReviewHours', 'secondReviewHours', 'keepRevisions', 'keepDays'];

/** The numbers that cannot be saved. */
export const wrongIn = (draft: SettingsDraft): NumberSetting[] =>
  NAMES.filter((name) => !fits(name, draft[name]));

function fits(name: NumberSetting, value: number | null): boolean {
  const { min, max, mayBeEmpty } = RANGES[name];
  return value === null ? mayBeEmpty : Number.isInteger(value) && value >= min && value <= max;
}

/** The settings that were filled in; null while something in them is wrong. */
export function settingsOf(draft: SettingsDraft): DeskSettings | null {
  const { firstReviewHours, secondReviewHours, keepDays } = draft;
  if (wrongIn(draft).length > 0) return null;
  if (firstReviewHours === null || secondReviewHours === null || keepDays === null) return null;
  return { ...draft, firstReviewHours, secondReviewHours, keepDays };
}
