/** "Take away", in a button that says of what. */
export const Cross = () => (
  <svg class="cross" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path d="M1.5 1.5 L8.5 8.5 M8.5 1.5 L1.5 8.5" />
  </svg>
);
