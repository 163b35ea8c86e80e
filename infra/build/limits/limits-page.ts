import { unansweredMembers } from '../../../addin/workbench/host/common-api.ts';
import { latestSet } from './compare-members.ts';
import type { ComparedClass, ComparedMember } from './find-simulated.ts';

/** The page that says, object by object, which members of Office.js the workbench does not have. */
export function limitsPage(classes: readonly ComparedClass[]): string {
  const there = classes.filter(({ path }) => path !== undefined);
  const members = classes.flatMap(({ members: all }) => all);
  const absent = classes.filter(({ path }) => path === undefined);
  const partial = there.filter((one) => one.members.some(isMissing));
  const complete = there.filter((one) => !one.members.some(isMissing));
  return [
    '# Members of Office.js that the workbench does not simulate',
    `Written by \`npm run limits\` from the installed client library, its declarations and the workbench’s own objects; a test holds it to them. Of the ${members.length} members of Excel’s objects up to ExcelApi 1.${latestSet}, ${members.length - members.filter(isMissing).length} are simulated. Asked for another, the workbench answers \`ApiNotFound\` and “Not simulated here: Range.getImage”.`,
    '## Objects simulated in part',
    list(partial.map((one) => `**${one.name}**, ${countOf(one)}. Not: ${missingOf(one)}`)),
    '## Objects simulated whole',
    `${complete.map((one) => `${one.name} (${one.members.length})`).join(', ')}.`,
    '## Objects not simulated',
    list(absent.map((one) => `**${one.name}** (${one.members.length}): ${missingOf(one)}`)),
    '## Common API',
    'Settings, ribbon commands, the pane’s visibility and the theme are answered. These fail at once, with error 5000 (13012 for a token), and the console of the pane names them.',
    `${[...unansweredMembers].sort().map(code).join(', ')}.`,
    '',
  ].join('\n\n');
}

const isMissing = ({ simulated }: ComparedMember): boolean => simulated !== 'yes';

const countOf = ({ members }: ComparedClass): string =>
  `${members.filter((member) => !isMissing(member)).length} of ${members.length}`;

const missingOf = ({ members }: ComparedClass): string =>
  `${members
    .filter(isMissing)
    .map(({ name, simulated }) => code(name) + (simulated === 'read' ? ' (can only be read)' : ''))
    .join(', ')}.`;

const code = (name: string): string => `\`${name}\``;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
