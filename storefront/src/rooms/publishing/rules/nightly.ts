/** The hour at which something is done once a day, by UTC. */
export interface Hour {
  hours: number;
  minutes: number;
}

/** @param text as in `19:30` */
export function parseHour(text: string): Hour {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return { hours, minutes };
}

/** Whether the hour has come since it was last done. */
export function isDue(now: Date, last: Date, { hours, minutes }: Hour): boolean {
  const moment = new Date(now);
  moment.setUTCHours(hours, minutes, 0, 0);
  if (moment > now) moment.setUTCDate(moment.getUTCDate() - 1);
  return last < moment;
}
