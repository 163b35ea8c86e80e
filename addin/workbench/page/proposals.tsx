import { Fragment } from 'preact';
import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import type { Bench } from './bench.ts';

/** Under the formula being typed: the formulas and names that begin so, or the arguments of the add-in's one being filled in. */
export function Proposals({ bench }: { bench: Bench }) {
  const { help } = bench;
  const home = bench.grid.session?.home;
  if (!help || !home) return null;
  const at = bench.grid.input.element.getBoundingClientRect();
  const style = { left: `${at.left}px`, top: `${at.bottom + 3}px` };
  if (help.kind === 'arguments') {
    return (
      <div class="wb-arguments" style={style} role="note">
        <Signature bench={bench} metadata={help.function} current={help.argument} />
      </div>
    );
  }
  return (
    <ul class="wb-proposals" style={style} role="listbox" aria-label={bench.texts.page.proposals}>
      {help.functions.map((proposed, index) => (
        <li
          key={proposed.name}
          role="option"
          aria-selected={index === bench.chosen}
          ref={(element) => {
            if (index === bench.chosen) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerDown={(event) => {
            event.preventDefault();
            bench.accept(proposed);
          }}
        >
          <b>{proposed.name}</b>
          {index === bench.chosen && proposed.description && <small>{proposed.description}</small>}
        </li>
      ))}
    </ul>
  );
}

type SignatureProps = { bench: Bench; metadata: FunctionMetadata; current: number };

function Signature({ bench, metadata, current }: SignatureProps) {
  const separator = bench.language === 'fr' ? '; ' : ', ';
  const parameter = metadata.parameters[Math.min(current, metadata.parameters.length - 1)];
  return (
    <>
      <code>
        {metadata.name}(
        {metadata.parameters.map(({ name, optional }, index) => (
          <Fragment key={name}>
            {index > 0 && separator}
            {index === current ? <b>{optional ? `[${name}]` : name}</b> : optional ? `[${name}]` : name}
          </Fragment>
        ))}
        )
      </code>
      {parameter?.description && <small>{parameter.description}</small>}
    </>
  );
}
