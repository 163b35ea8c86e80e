import { readFileSync } from 'node:fs';
import { pseudonymiser } from '#domain/free-text/pseudonymise';
import { openFile } from '../../../../../addin/workbook/import/open-file.ts';
import { matchTexts } from '../../../../../addin/workbook/recordings/match-texts.ts';
import { mergeTexts } from '../../../../../addin/workbook/recordings/merge-texts.ts';
import { readEml } from '../../../../../addin/workbook/recordings/read-eml.ts';
import { readJsonTexts } from '../../../../../addin/workbook/recordings/read-json-texts.ts';
import { openTextTable, readTextTable } from '../../../../../addin/workbook/recordings/read-text-table.ts';
import { sharedPath, testWithShared } from '../../../../support/shared.ts';

const eml = (name: string, lines: string[]) => readEml(new File([lines.join('\r\n')], name));
const question = () =>
  eml('one.eml', [
    'From: =?utf-8?Q?=C3=89lo=C3=AFse?= Martin <eloise.martin@exemple.fr>',
    'To: Service clients <service@marque.fr>',
    'Subject: Ma commande [T4-0012]',
    'Date: Mon, 02 Nov 2026 10:00:00 +0100',
    'Message-ID: <a1@exemple.fr>',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Bonjour,</p><p>O&ugrave; est&nbsp;elle ?<br>&Eacute;loise</p><style>p{}</style>'.replace(
      /&(\w)(grave|acute);/g,
      (_, letter: string, accent: string) => `${letter}${accent === 'grave' ? '\u0300' : '\u0301'}`,
    ),
  ]);
const answer = () =>
  eml('two.eml', [
    'From: Service clients <service@marque.fr>',
    'To: eloise.martin@exemple.fr',
    'Subject: Re: Ma commande',
    'Date: Mon, 02 Nov 2026 11:00:00 +0100',
    'Message-ID: <b2@marque.fr>',
    'References: <a1@exemple.fr>',
    '',
    'Bonjour Madame Martin,',
    'Elle part demain.',
  ]);

describe('e-mails', () => {
  it('give their subject, their text without its layout, and who wrote', async () => {
    const { ids, subject, turns, names } = await question();

    expect(subject).toBe('Ma commande [T4-0012]');
    expect(ids).toContain('T4-0012');
    expect(turns).toEqual([
      { speaker: 'client', at: null, text: expect.stringMatching(/^Bonjour,\nO.+ est elle \?\n/) as unknown },
    ]);
    expect(names).toContainEqual({ name: 'Éloïse Martin', of: 'client' });
  });

  it('of one exchange go to one contact, in their order, though only the first names it', async () => {
    const texts = [await answer(), await question()];

    const matches = matchTexts(texts, { ids: ['T4-0012', 'T4-0013'], said: {} });
    const merged = mergeTexts(texts);

    expect(matches.map((match) => 'contact' in match && match.contact)).toEqual(['T4-0012', 'T4-0012']);
    expect(merged?.turns.map(({ speaker, at }) => [speaker, at])).toEqual([
      ['client', 0],
      ['agent', 3600],
    ]);
    expect(pseudonymiser(merged?.names ?? [], ['FR'])(merged?.turns[1]?.text ?? '').text).toBe(
      'Bonjour Madame [client],\nElle part demain.',
    );
  });

  it('take the id of a header of their own first', async () => {
    const { ids } = await eml('x.eml', ['X-Contact-Id: C9', 'Subject: 12', '', 'text']);

    expect(ids).toEqual(['C9', '12']);
  });
});

describe('conversations in JSON', () => {
  it('are read one a line, without ids of persons', async () => {
    const line = {
      contact_id: 4,
      agent_id: 'x',
      customer_name: 'Anna',
      turns: [{ role: 'customer', at_s: 2, text: 'hi' }],
    };

    const [read] = await readJsonTexts(new File([`${JSON.stringify(line)}\n`], 'a.jsonl'));

    expect(read).toMatchObject({ ids: ['4'], turns: [{ speaker: 'client', at: 2, text: 'hi' }] });
    expect(read?.names).toEqual([{ name: 'Anna', of: 'client' }]);
  });

  it('are refused by name when the file is something else', async () => {
    await expect(readJsonTexts(new File(['{"a":1}'], 'a.json'))).rejects.toThrow('a.json');
    await expect(readJsonTexts(new File(['hello'], 'b.json'))).rejects.toThrow('b.json');
  });

  testWithShared('are those of the chats that were recorded for research', async () => {
    const bytes = readFileSync(sharedPath('data', 'star_chats', 'transcripts.jsonl'));

    const read = await readJsonTexts(new File([new Uint8Array(bytes)], 'transcripts.jsonl'));

    expect(read).toHaveLength(400);
    expect(new Set(read.flatMap(({ turns }) => turns.map(({ speaker }) => speaker)))).toEqual(
      new Set(['client', 'agent']),
    );
    const pseudonymise = pseudonymiser([], ['US', 'FR']);
    const replaced = read.flatMap(({ turns }) => turns.map(({ text }) => pseudonymise(text).replaced));
    expect(replaced.filter(({ card, iban }) => card + iban > 0)).toEqual([]);
    expect(replaced.reduce((sum, { name }) => sum + name, 0)).toBeGreaterThan(20);
  });

  testWithShared('are those of the customer service of several languages', async () => {
    const bytes = readFileSync(sharedPath('data', 'maia_dqe', 'pt_br_client_04.json'));

    const read = await readJsonTexts(new File([new Uint8Array(bytes)], 'pt_br_client_04.json'));

    expect(read.length).toBeGreaterThan(5);
    expect(read[0]?.turns[0]).toMatchObject({ speaker: 'client' });
    expect(read[0]?.turns[0]?.text).toContain('Gostaria de saber');
  });
});

describe('tables of texts', () => {
  const table = async (lines: string[]) => {
    const file = await openFile(new File([lines.join('\r\n')], 'chats.csv'));
    const found = await openTextTable(file, 'chats.csv');
    return { found, texts: await readTextTable(file, found, 'chats.csv') };
  };

  it('give the turns of each contact, and leave the columns of persons behind', async () => {
    const { found, texts } = await table([
      'Id contact;Agent;Auteur;Heure;Message',
      'C1;Chris Petit;client;2026-11-02 10:00:00;bonjour Chris',
      'C1;Chris Petit;conseiller;2026-11-02 10:00:30;bonjour',
      'C2;Chris Petit;client;2026-11-02 11:00:00;seul',
    ]);

    expect(found.headings.map(({ heading }) => heading)).toEqual([
      'Id contact',
      'Auteur',
      'Heure',
      'Message',
    ]);
    expect(texts.map(({ ids, turns }) => [ids?.[0], turns.map(({ at }) => at)])).toEqual([
      ['C1', [0, 30]],
      ['C2', [0]],
    ]);
    expect(texts[0]?.turns.map(({ speaker }) => speaker)).toEqual(['client', 'agent']);
    expect(texts[0]?.names).toContainEqual({ name: 'Chris Petit', of: 'agent' });
  });
});
