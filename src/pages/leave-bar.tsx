/** The way out below a question or a decision, with what is kept until one comes back. */
export function LeaveBar(props: { leave: string; note: string; onLeave: () => void }) {
  return (
    <div className="acts acts--leave">
      <button type="button" className="plainbtn" onClick={props.onLeave}>
        {props.leave}
      </button>
      <p className="quiet small">{props.note}</p>
    </div>
  )
}
