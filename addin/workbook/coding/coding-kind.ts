import { themes } from '#domain/theme';
import { paneTexts } from '../../locales/pane.ts';
import { contactColumns } from '../evaluation/contact-columns.ts';
import { recordingColumn } from '../evaluation/recording-columns.ts';
import { knownPractices } from '../practices/known-practices.ts';
import { knownReasons } from '../register/known-reasons.ts';
import { apiRemote } from '../sheets/api-remote.ts';
import { readPull, readPush } from '../sheets/read-rows.ts';
import type { SheetKind } from '../sheets/sheet-kind.ts';
import { loadCodingTools } from './load-coding-tools.ts';

/** The contacts of a wave with the practices of a theme: `coding:organisation:wave:theme`. */
export const codingKind: SheetKind = {
  name: 'coding',
  define: async (id, { client, overview, language, role, current }) => {
    const [, organisation = '', code, asked] = id.split(':');
    const wave = overview.waves.find((one) => one.code === code);
    const theme = themes.find((one) => one === asked);
    if (wave === undefined || theme === undefined) return undefined;
    const parameters = { wave: wave.code, theme };
    const [{ codingSpecification, completeTable }, catalogue, reasons] = await Promise.all([
      loadCodingTools(),
      knownPractices(client),
      role === 'quality-manager' ? knownReasons(client) : [],
    ]);
    const practices = catalogue.filter((practice) => practice.theme === theme);
    const contact = [...contactColumns(language, wave.timeZone), recordingColumn(language)];
    const named = { organisation, wave: wave.code, theme, language };
    return {
      specification: codingSpecification({ ...named, practices, reasons, contact }),
      remote: apiRemote(
        { organisation, current },
        {
          pull: (request) => client.call('pullCodes', { parameters, request, read: readPull }),
          push: (request, idempotencyKey) =>
            client.call('pushCodes', { parameters, request, idempotencyKey, read: readPush }),
        },
      ),
      rowName: paneTexts.contact,
      waves: [wave.code],
      grows: completeTable,
    };
  },
};
