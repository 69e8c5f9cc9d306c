import { readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'

/** One import as it is written. */
export interface Written {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** A node of the parser's tree, as far as it is read here; its own types leave out forms that are met. */
interface Node {
  readonly type?: string
  readonly value?: string
  readonly typeOnly?: boolean
  readonly specifiers?: readonly { readonly isTypeOnly?: boolean }[]
  readonly callee?: Node
  readonly source?: Node
  readonly argument?: Node
  readonly expression?: Node
  readonly arguments?: readonly { readonly expression: Node }[]
}

/** Every import of a file, in whatever form: declarations, `import()`, `require()`, inside types. */
export function importsIn(file: string): Written[] {
  const found: Written[] = []
  const add = (name: Node | undefined, typeOnly: boolean) => {
    if (name?.type === 'StringLiteral') found.push({ specifier: name.value ?? '', typeOnly })
  }
  const visit = (node: Node | null): void => {
    if (typeof node !== 'object' || node === null) return
    const { type = '', specifiers = [] } = node
    if (/^(Import|Export\w*)Declaration$/.test(type)) {
      const eachIsType = specifiers.length > 0 && specifiers.every(one => one.isTypeOnly)
      add(node.source, eachIsType || node.typeOnly === true)
    }
    if (type === 'TsImportType') add(node.argument, true)
    if (type === 'TsExternalModuleReference') add(node.expression, false)
    if (type === 'CallExpression' && (node.callee?.type === 'Import' || node.callee?.value === 'require')) {
      add(node.arguments?.[0]?.expression, false)
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', decorators: true }) as Node)
  return found
}
