/**
 * What one writes in ten minutes: for each workflow its newest run with `status=success`, and no look at any job.
 * Usage: node obvious-script.js URL ABREAST REPOS WORKFLOWS
 */
import { repoNames, stems } from '../test/support/fleet.js';

const [url, abreast, repos, workflows] = process.argv.slice(2);
const paths = repoNames(Number(repos)).flatMap((repo) =>
  stems(Number(workflows)).map((stem) => `/repos/${repo}/actions/workflows/${stem}.yml/runs`),
);
let next = 0;
let fresh = 0;

async function work(): Promise<void> {
  for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
    const answer = await fetch(`${url}${path}?status=success&per_page=1`);
    const { workflow_runs } = (await answer.json()) as { workflow_runs: { updated_at: string }[] };
    if (workflow_runs[0]?.updated_at !== undefined) fresh += 1;
  }
}

await Promise.all(Array.from({ length: Number(abreast) }, work));
process.exitCode = fresh === paths.length ? 0 : 1;
