/** What a second administrator says of a command. */
export interface SecondOpinion {
  actorId: number;
  actorName: string;
  agrees: boolean;
}

interface Asking {
  /** Who asks for it. */
  actorId: number;
  needsSecond: boolean;
  second: SecondOpinion | null;
}

/**
 * Whether a command is to be carried out, is to wait for a second administrator, or is not agreed to. Who asks for
 * it is no second (payments, case E12).
 */
export function verdictOf({ actorId, needsSecond, second }: Asking): 'act' | 'wait' | 'refuse' {
  if (!second) return needsSecond ? 'wait' : 'act';
  return second.agrees && second.actorId !== actorId ? 'act' : 'refuse';
}
