import ts from 'typescript';

export type DocumentedMember = {
  readonly name: string;
  readonly kind: 'property' | 'method';
  /** The class it gives, when it is one of Excel's. */
  readonly gives: string | undefined;
  readonly isReadonly: boolean;
  /** Arguments that cannot be left out. */
  readonly required: number;
  /** `ExcelApi 1.n` in which it came. */
  readonly since: number;
};

export type DocumentedClass = {
  readonly name: string;
  /** The class of its items, when it is a collection. */
  readonly item: string | undefined;
  readonly members: readonly DocumentedMember[];
};

/** Excel's classes and the members that came with ExcelApi 1.1 to 1.`latest`, from the declarations of Office.js. */
export function readDeclarations(declarations: string, latest: number): readonly DocumentedClass[] {
  const start = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\ndeclare namespace', start);
  const source = ts.createSourceFile(
    'excel.d.ts',
    declarations.slice(start, end),
    ts.ScriptTarget.Latest,
    true,
  );
  const classes: DocumentedClass[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) classes.push(...documented(node, latest));
    else if (!ts.isInterfaceDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return classes;
}

function documented(node: ts.ClassDeclaration, latest: number): DocumentedClass[] {
  const isOfHost = node.heritageClauses?.some((clause) => clause.getText().includes('ClientObject')) ?? false;
  if (!isOfHost || node.name === undefined) return [];
  const members = new Map<string, DocumentedMember>();
  for (const member of node.members.flatMap((element) => memberOf(element) ?? []))
    if (member.since <= latest && !members.has(member.name)) members.set(member.name, member);
  const items = node.members.find((element) => element.name?.getText() === 'items');
  const item = items && classIn(items);
  return members.size === 0 ? [] : [{ name: node.name.text, item, members: [...members.values()] }];
}

function memberOf(element: ts.ClassElement): DocumentedMember | undefined {
  const since = sinceOf(element);
  if (since === undefined || element.name === undefined) return undefined;
  const name = element.name.getText();
  const common = { name, since, gives: classIn(element) };
  if (ts.isMethodDeclaration(element)) {
    const required = element.parameters.filter(({ questionToken }) => questionToken === undefined).length;
    return { ...common, kind: 'method', isReadonly: true, required };
  }
  if (!ts.isPropertyDeclaration(element)) return undefined;
  const isReadonly = element.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return { ...common, kind: 'property', isReadonly, required: 0 };
}

/** Members of preview, on-line or desktop sets alone, and what belongs to every object of the client, say nothing. */
function sinceOf(element: ts.ClassElement): number | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(element);
  const since = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment?.getText() ?? '')?.[1];
  return since === undefined ? undefined : Number(since);
}

function classIn(element: ts.ClassElement): string | undefined {
  if (!ts.isMethodDeclaration(element) && !ts.isPropertyDeclaration(element)) return undefined;
  return /^(?:Excel\.)?([A-Z]\w+)(?:\[\])?$/.exec(element.type?.getText() ?? '')?.[1];
}
