import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { RichText } from '#src/ui/rich-text.tsx'

/** A table with row headers; under 40rem it becomes a list of labelled pairs. */
export function TableBlock({ block, words }: BlockProps<'table'>) {
  const [first = '', ...rest] = block.columns
  const cell = (row: string, column: string) => <RichText text={words(`${block.id}.rows.${row}.${column}`)} />
  const label = (column: string) => words(`${block.id}.columns.${column}`)
  return (
    <table className="tbl tbl--list wide">
      <caption>{words(`${block.id}.caption`)}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {label(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{cell(row, first)}</th>
            {rest.map((column) => (
              <td key={column} data-l={label(column)}>
                <span>{cell(row, column)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
