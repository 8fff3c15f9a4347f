/** What stands before the samples of a metric, https://prometheus.io/docs/instrumenting/exposition_formats/. */
export function metric(name: string, type: 'gauge' | 'counter' | 'summary', help: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
}

/** A metric of one sample, which goes up and down. */
export function gauge(name: string, help: string, value: number): string {
  return `${metric(name, 'gauge', help)}${name} ${value}\n`;
}
