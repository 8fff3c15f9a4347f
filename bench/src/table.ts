import type { BuildResult } from './build.ts';
import type { Measured } from './measure.ts';
import type { PublishResult } from './publish.ts';
import type { Waits } from './publish/watching.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

const describe = ({ wallMs, cpuMs, peakBytes }: Measured) =>
  `${seconds(wallMs)} · cpu ${seconds(cpuMs)} · ${megabytes(peakBytes)}`;

/** One result as a row: what `console.table` prints, and what a reader compares. */
export function rowOf(result: BuildResult) {
  return {
    'lesson pages': result.lessonPages,
    'first pull': describe(result.firstPull),
    'pull, nothing new': describe(result.secondPull),
    render: describe(result.render),
    'pages/s': Math.round((result.lessonPages / result.render.wallMs) * 1000),
    'ms a page': (result.render.wallMs / result.lessonPages).toFixed(2),
  };
}

const wait = ({ p50Ms, p95Ms, slowestMs }: Waits) =>
  `p50 ${p50Ms.toFixed(0)} · p95 ${p95Ms.toFixed(0)} · max ${slowestMs.toFixed(0)} ms`;

export function publishRowOf(result: PublishResult) {
  return {
    'lesson pages': result.lessonPages,
    'a body': wait(result.body),
    'a course’s title': wait(result.courseTitle),
    'fifty titles': wait(result.fiftyTitles),
    'search hit': wait(result.searchHit),
  };
}
