/** The few expressions of GitHub's language that action.yml uses; any other one is an error. */

/** The token that `${{ github.token }}` stands for here. */
export const jobToken = 'job-token-of-this-run';

export interface Context {
  inputs: Record<string, string>;
  steps: Record<string, { outputs: Record<string, string> }>;
}

export function shouldRun(condition: string | undefined, failed: boolean): boolean {
  if (condition === undefined) return !failed;
  if (condition === 'always()') return true;
  throw new Error(`a condition this runner does not know: ${condition}`);
}

/** Replaces each `${{ … }}` of a value. */
export function evaluate(template: string, context: Context): string {
  return template.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const values = expression.split('||').map((term) => resolveTerm(term.trim(), context));
    return values.find((value) => value !== '') ?? '';
  });
}

function resolveTerm(term: string, { inputs, steps }: Context): string {
  if (term === 'github.token') return jobToken;
  const input = /^inputs\.(\w+)$/.exec(term)?.[1];
  const value = input === undefined ? undefined : inputs[input];
  if (value !== undefined) return value;
  const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(term) ?? [];
  if (step !== undefined && output !== undefined) return steps[step]?.outputs[output] ?? '';
  throw new Error(`an expression this runner does not know: ${term}`);
}
