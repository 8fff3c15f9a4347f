import { createCmsClient, type CmsClient } from '../client/client.ts';
import { CmsAccess, readEnvironment, typedIn, type Variables } from '../env.ts';
import { planImport, type ImportPlan } from '../plan/plan.ts';
import { readSources, type ReadSource } from '../reading/read-sources.ts';
import { linksOf, problemLines, sentLines } from '../report/summary.ts';
import { treeOf } from '../report/tree.ts';
import type { Problem } from '../rules/problem.ts';
import { progressOn } from '../sending/progress.ts';
import { sendPlan } from '../sending/send-plan.ts';
import { nothingSent } from '../sending/sent.ts';
import { UsageInvalid, type ImportArguments } from './arguments.ts';

export interface Run {
  variables: Variables;
  output: NodeJS.WriteStream;
  signal: AbortSignal;
}

/** Reads, plans and sends. @returns whether everything could be brought in */
export async function importCourse({ folders, values }: ImportArguments, run: Run): Promise<boolean> {
  const sources = await readSources(folders, typedIn(run.variables));
  const plan = planImport(sources, {
    ...values,
    authors: values.author,
    publishing: values.publish !== undefined,
  });
  const problems = problemsOf(sources, plan);
  if (values['dry-run']) {
    for (const { locale, lessons } of plan.editions) run.output.write(`${locale}: ${linksOf(lessons)}\n`);
    run.output.write(treeOf(plan) + problemLines(problems));
    return allIn(problems);
  }
  const sent = nothingSent();
  const cms = clientFor(run);
  if (values.publish !== undefined) await askForAdministrator(cms, values.publish);
  const folderOf = new Map(sources.map(({ locale, folder }) => [locale, folder]));
  const progress = progressOn(run.output);
  const manner = { publishAs: values.publish, force: values.force, progress, sent };
  try {
    await sendPlan(plan, { cms, folders: folderOf, ...manner });
  } finally {
    // A bar that is left standing would keep the terminal's cursor hidden.
    progress.end();
    problems.push(...sent.problems);
    run.output.write(`\n${problemLines(problems)}${sentLines(plan, sent)}`);
  }
  return allIn(problems);
}

function clientFor({ variables, signal }: Run): CmsClient {
  const { CMS_URL, CMS_TOKEN } = readEnvironment(CmsAccess, variables);
  return createCmsClient({ url: CMS_URL, token: CMS_TOKEN, signal });
}

async function askForAdministrator(cms: CmsClient, email: string): Promise<void> {
  if ((await cms.administrator(email)) === null)
    throw new UsageInvalid(`--publish ${email}: no such administrator. · 没有这个管理员。`);
}

/** With several editions, a file's name says which. */
function problemsOf(sources: ReadSource[], plan: ImportPlan): Problem[] {
  return sources.flatMap(({ locale, problems }) => {
    const planned = plan.editions.find((edition) => edition.locale === locale)?.problems ?? [];
    const prefix = sources.length > 1 ? `[${locale}] ` : '';
    return [...problems, ...planned].map((problem) => ({ ...problem, where: prefix + problem.where }));
  });
}

function allIn(problems: Problem[]): boolean {
  return problems.every((problem) => problem.level !== 'error');
}
