/** The drawn signs of Semnal, once per page; `Sign` refers to them. */
export function Symbols() {
  return (
    <svg className="vh" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="flag" viewBox="0 0 16 16">
          <path fill="currentColor" fillRule="evenodd" d="M2 0h12v12H4v4H2zM4 2v8h8V2zM6 4h4v4H6z" />
        </symbol>
        <symbol id="m-done" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path d="M5.6 10.4l3 3 5.8-6.4" fill="none" stroke="var(--paper)" strokeWidth="2.2" />
        </symbol>
        <symbol id="m-half" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="8" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
          <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
        </symbol>
        <symbol id="m-open" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="8" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="m-past" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="5.5" fill="currentColor" />
        </symbol>
        <symbol id="m-here" viewBox="0 0 20 20">
          <path fill="var(--paper)" d="M8 0h12v12H8z" />
          <path
            fill="currentColor"
            fillRule="evenodd"
            d="M8.5 0H20v11.5H11V20H8.5zM11 2.5V9h6.5V2.5zM12.75 4.25h3v3h-3z"
          />
        </symbol>
        <symbol id="m-not" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="8" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
          <path d="M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="m-note" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M10 5v6.2M10 13.2v2" stroke="currentColor" strokeWidth="2.2" />
        </symbol>
        <symbol id="a-right" viewBox="0 0 20 20">
          <path d="M2 10h15M11 4l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
      </defs>
    </svg>
  )
}
