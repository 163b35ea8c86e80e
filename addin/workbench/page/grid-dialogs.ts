import { gestureTexts } from '../grid/gesture-texts.ts';
import type { GridDialogs } from '../grid/grid-desk.ts';
import type { Language } from '../grid/editable-text.ts';
import { showDialog } from './dialog.ts';

/** The small dialogs the gestures on the sheet ask, each giving the keyboard back to the sheet. */
export function gridDialogs(language: Language, focus: () => void): GridDialogs {
  const texts = gestureTexts(language);
  const both = (yes: string) => [
    { label: yes, value: 'yes', isMain: true },
    { label: texts.cancel, value: 'no', isMain: false },
  ];
  const ask = async (title: string, content: readonly HTMLElement[], yes = texts.ok) => {
    const answer = await showDialog(title, content, both(yes));
    focus();
    return answer === 'yes';
  };
  return {
    askText: async (title, label, proposed) => {
      const { line, field } = textField(label, proposed);
      return (await ask(title, [line])) && field.value.trim() !== '' ? field.value.trim() : undefined;
    },
    askTexts: async (title, labels) => {
      const fields = labels.map((label, index) => textField(label, '', index === 0));
      const isTaken = await ask(
        title,
        fields.map(({ line }) => line),
      );
      return isTaken ? fields.map(({ field }) => field.value.trim()) : undefined;
    },
    askChoice: async (title, choices) => {
      const radios = [...choices].map(([value, label], index) => radio(value, label, index === 0));
      if (!(await ask(title, [group(title, radios)]))) return undefined;
      return radios.find(({ field }) => field.checked)?.field.value;
    },
    askTick: async (title, message, label, ticked) => {
      const { line, field } = tick(label, ticked);
      return (await ask(title, [...paragraphs(message), line])) ? field.checked : undefined;
    },
    confirm: (title, message, yes) => ask(title, paragraphs(message), yes),
    tell: async (title, message) => {
      await showDialog(title, paragraphs(message), [{ label: texts.ok, value: 'yes', isMain: true }]);
      focus();
    },
  };
}

type Field = { line: HTMLElement; field: HTMLInputElement };

function textField(label: string, proposed: string, isFirst = true): Field {
  const made = labelled('text', label);
  made.field.value = proposed;
  made.field.autofocus = isFirst;
  made.line.replaceChildren(label, made.field);
  return made;
}

function radio(value: string, label: string, checked: boolean): Field {
  const made = labelled('radio', label);
  Object.assign(made.field, { name: 'choice', value, checked });
  return made;
}

function tick(label: string, checked: boolean): Field {
  const made = labelled('checkbox', label);
  made.field.checked = checked;
  return made;
}

function labelled(type: string, label: string): Field {
  const line = document.createElement('label');
  const field = document.createElement('input');
  field.type = type;
  if (type !== 'text') line.className = 'wb-tick';
  line.append(field, label);
  return { line, field };
}

function group(title: string, radios: readonly Field[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'wb-choice-group';
  element.setAttribute('role', 'radiogroup');
  element.setAttribute('aria-label', title);
  element.append(...radios.map(({ line }) => line));
  return element;
}

function paragraphs(message: string): HTMLElement[] {
  return message.split('\n\n').map((text) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  });
}
