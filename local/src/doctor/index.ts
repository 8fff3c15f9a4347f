export const doctor = (): Promise<number> => Promise.resolve(0);
