import { useId } from 'react'
import { RichText } from '#src/ui/rich-text.tsx'

type LabelWords = (key: string) => string

function labels(words: LabelWords) {
  const text = (key: string, x: number, y: number, kind?: 'h' | 's', anchor?: 'middle') => (
    <text className={kind} x={x} y={y} textAnchor={anchor}>
      {words(`labels.${key}`)}
    </text>
  )
  const number = (value: string, x: number, y: number) => (
    <text className="n" x={x} y={y}>
      {value}
    </text>
  )
  return { text, number }
}

function Door({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return (
    <>
      <rect className="doorbox" x={x} y={y} width={width} height={height} />
      <path className="doorjamb" d={`M${x} ${y}v${height}`} />
    </>
  )
}

function WideMap({ words, titleId }: { words: LabelWords; titleId: string }) {
  const { text, number } = labels(words)
  return (
    <svg className="only-wide" viewBox="0 0 816 442" width="816" role="img" aria-labelledby={titleId}>
      <title id={titleId}>{`${words('title')}. ${words('description')}`}</title>
      <path className="l" d="M128 132H184" />
      <path className="head-ink" d="M194 132l-10 -5v10z" />
      <path className="l" d="M364 116H392Q400 116 400 108V48Q400 40 408 40H550" />
      <path className="head-ink" d="M560 40l-10 -5v10z" />
      <path className="l l--spot" d="M364 132H548" />
      <path className="head-spot" d="M560 132l-10 -5v10z" />
      <path className="l l--spot" d="M364 148H392Q400 148 400 156V216Q400 224 408 224H548" />
      <path className="head-spot" d="M560 224l-10 -5v10z" />
      <path className="l" d="M279 172V296" />
      <path className="head-ink" d="M279 308l-5 -10h10z" />
      <path className="l l--spot" d="M364 332H392Q400 332 400 328V324Q400 316 408 316H548" />
      <path className="head-spot" d="M560 316l-10 -5v10z" />
      <path className="l l--spot" d="M364 364H392Q400 364 400 372V400Q400 408 408 408H548" />
      <path className="head-spot" d="M560 408l-10 -5v10z" />
      <path className="l l--dash" d="M796 316H804Q812 316 812 308V140Q812 132 804 132" />
      <path className="head-2" d="M796 132l10 -5v10z" />
      <path className="l l--dash" d="M812 140V48Q812 40 804 40" />
      <path className="head-2" d="M796 40l10 -5v10z" />
      <rect className="box" x="1" y="100" width="127" height="64" />
      {text('child', 64, 128, 'h', 'middle')}
      {text('childSub', 64, 148, 's', 'middle')}
      <rect className="you" x="194" y="92" width="170" height="80" />
      {text('you', 279, 126, 'h', 'middle')}
      {text('youSub', 279, 147, 's', 'middle')}
      <rect className="box" x="194" y="308" width="170" height="80" />
      {text('management', 279, 342, 'h', 'middle')}
      {text('managementSub', 279, 363, 's', 'middle')}
      {text('danger', 414, 32, 's')}
      {text('suspicion', 414, 124, 's')}
      {text('teacher', 414, 216, 's')}
      {text('sameTime', 290, 240, 's')}
      {text('anyViolence', 414, 308, 's')}
      {text('offence', 414, 400, 's')}
      <Door x={562} y={8} height={64} width={234} />
      {number('112', 578, 50)}
      {text('d112', 638, 36)}
      {text('d112Sub', 638, 56, 's')}
      <Door x={562} y={100} height={64} width={234} />
      {text('dgaspc', 578, 128, 'h')}
      {text('dgaspcSub', 578, 148, 's')}
      <Door x={562} y={192} height={64} width={234} />
      {text('cjrae', 578, 220, 'h')}
      {text('cjraeSub', 578, 240, 's')}
      <Door x={562} y={284} height={64} width={234} />
      {number('119', 578, 326)}
      {text('d119', 638, 312)}
      {text('d119Sub', 638, 332, 's')}
      <Door x={562} y={376} height={64} width={234} />
      {text('police', 578, 404, 'h')}
      {text('policeSub', 578, 424, 's')}
    </svg>
  )
}

function TallMap({ words, titleId }: { words: LabelWords; titleId: string }) {
  const { text, number } = labels(words)
  return (
    <svg className="only-tall fit" viewBox="0 0 288 744" role="img" aria-labelledby={titleId}>
      <title id={titleId}>{`${words('title')}. ${words('description')}`}</title>
      <path className="l" d="M24 52V72" />
      <path className="head-ink" d="M24 82l-5 -10h10z" />
      <path className="l" d="M24 142V468" />
      <path className="head-ink" d="M24 480l-5 -10h10z" />
      <path className="l" d="M48 142V192Q48 200 56 200H60" />
      <path className="head-ink" d="M70 200l-10 -5v10z" />
      <path className="l l--spot" d="M36 142V284Q36 292 44 292H58" />
      <path className="head-spot" d="M70 292l-10 -5v10z" />
      <path className="l l--spot" d="M36 284V376Q36 384 44 384H58" />
      <path className="head-spot" d="M70 384l-10 -5v10z" />
      <path className="l l--spot" d="M24 540V606Q24 614 32 614H58" />
      <path className="head-spot" d="M70 614l-10 -5v10z" />
      <path className="l l--spot" d="M24 606V698Q24 706 32 706H58" />
      <path className="head-spot" d="M70 706l-10 -5v10z" />
      <rect className="box" x="1" y="1" width="190" height="50" />
      <text className="h" x="14" y="31">
        {words('labels.child')} {words('labels.childSub')}
      </text>
      <rect className="you" x="1.5" y="83" width="285" height="58" />
      {text('you', 14, 108, 'h')}
      {text('youSub', 14, 128, 's')}
      {text('danger', 72, 164, 's')}
      <Door x={72} y={170} height={60} width={216} />
      {number('112', 86, 209)}
      {text('d112', 144, 197)}
      {text('d112Sub', 144, 216, 's')}
      {text('suspicion', 72, 256, 's')}
      <Door x={72} y={262} height={60} width={216} />
      {text('dgaspc', 86, 289, 'h')}
      {text('dgaspcSubShort', 86, 308, 's')}
      {text('teacher', 72, 348, 's')}
      <Door x={72} y={354} height={60} width={216} />
      {text('cjrae', 86, 381, 'h')}
      {text('cjraeSub', 86, 400, 's')}
      {text('sameTime', 72, 456, 's')}
      <rect className="box" x="1" y="481" width="286" height="58" />
      {text('management', 14, 506, 'h')}
      {text('managementSub', 14, 526, 's')}
      {text('anyViolence', 72, 570, 's')}
      <Door x={72} y={584} height={60} width={216} />
      {number('119', 86, 623)}
      {text('d119', 144, 611)}
      {text('d119SubShort', 144, 630, 's')}
      {text('offence', 72, 668, 's')}
      <Door x={72} y={676} height={60} width={216} />
      {text('police', 86, 703, 'h')}
      {text('policeSub', 86, 722, 's')}
    </svg>
  )
}

function LegendLine({ kind }: { kind: string }) {
  return (
    <svg width="44" height="14" aria-hidden="true">
      <path className={kind} d="M0 7h44" />
    </svg>
  )
}

/**
 * Who tells whom, by which door. `words` reads the texts of the drawing; the same route stands in words in the steps
 * that follow it in the lesson. Solid heavy lines are duties in law, dashed lines rest on a secondary source.
 */
export function ReportingRoute({ words }: { words: LabelWords }) {
  const base = useId()
  return (
    <figure className="fig wide">
      <WideMap words={words} titleId={`${base}-wide`} />
      <TallMap words={words} titleId={`${base}-tall`} />
      <ul className="key-lines">
        <li>
          <LegendLine kind="l l--spot" />
          {words('labels.legendLaw')}
        </li>
        <li>
          <LegendLine kind="l" />
          {words('labels.legendBeside')}
        </li>
        <li className="only-wide">
          <LegendLine kind="l l--dash" />
          {words('labels.legendAlert')}
        </li>
      </ul>
      <figcaption>
        <RichText text={words('caption')} />
      </figcaption>
    </figure>
  )
}
