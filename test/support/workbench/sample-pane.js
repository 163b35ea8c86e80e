/* The smallest add-in that uses what the workbench must carry: a table, a list, a stream, a command. */
const say = (id, text) => (document.getElementById(id).textContent = text);

function level(place, quarter, invocation) {
  let value = 80 + String(place).length;
  invocation.setResult(value);
  setTimeout(() => invocation.setResult(value + 0.5), 700);
}

CustomFunctions.associate('LEVEL', level);
CustomFunctions.associate('LEVEL_BLOCK', () => [
  ['A', 1, 2],
  ['B', 3, 4],
]);
CustomFunctions.associate('LEVEL_NEVER', () => new Promise(() => undefined));
CustomFunctions.associate('LEVEL_TOTAL', (cells) =>
  cells.flat().reduce((sum, value) => sum + Number(value), 0),
);
CustomFunctions.associate('LEVEL_FAILS', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'trop peu d’évaluations');
});

Office.actions.associate('stamp', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('H1').values = [['tampon']];
    await context.sync();
  });
  event.completed();
});
Office.actions.associate('later', (event) => event.completed());

async function writeTable() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:D5');
    range.values = [
      ['Contact', 'Note', 'Fait', 'Double'],
      ['c-1', 3, 'oui', '=[@Note]*2'],
      ['c-2', 1, 'non', '=[@Note]*2'],
      ['c-3', 2.5, 'oui', '=[@Note]*2'],
      ['c-4', '', '', '=[@Note]*2'],
    ];
    const table = sheet.tables.add(range, true);
    table.name = 'Eval';
    sheet.getRange('C2:C5').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
    sheet.getRange('B2:B5').numberFormat = [['0.0'], ['0.0'], ['0.0'], ['0.0']];
    await context.sync();
  });
}

/** Shows each edit the add-in is told of. */
async function listen() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ source, changeType, address, details }) => {
      const line = document.createElement('li');
      const values = details ? ` ${details.valueBefore || 'rien'} → ${details.valueAfter || 'rien'}` : '';
      line.textContent = `${source} ${changeType} ${address}${values}`;
      document.getElementById('heard').append(line);
    });
    await context.sync();
  });
  document.getElementById('heard').classList.add('listening');
}

Office.onReady(async ({ host }) => {
  say('state', `Office ${host} ${Office.context.displayLanguage}`);
  document.getElementById('write').onclick = writeTable;
  document.getElementById('listen').onclick = listen;
  document.getElementById('call').onclick = () =>
    fetch('/local/clock').then(
      () => say('answer', 'joint'),
      () => say('answer', 'hors connexion'),
    );
  await Office.ribbon.requestUpdate({
    tabs: [
      {
        id: 'Sample.Tab',
        groups: [{ id: 'Sample.Group', controls: [{ id: 'Sample.Later', enabled: true }] }],
      },
    ],
  });
});
