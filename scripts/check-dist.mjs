// Builds dist anew and fails where the committed one differs, lacks a file or has one too many.
import { execFileSync } from 'node:child_process';

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });

if (changes !== '') {
  process.stdout.write(`dist is not what src builds; commit these files:\n${changes}`);
  process.exitCode = 1;
}
