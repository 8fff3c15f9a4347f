/** Sets what the process under test reads of its environment; it reads once, when it first asks. */
export function setEnvironment(values: Record<string, string>): void {
  Object.assign(process.env, values);
}
