/** Why, in the person's own words; a decision without a reason is not kept. */
export function BecauseField({ action }: { readonly action: string }) {
  return (
    <>
      <label className="field">
        <span>Because</span>
        <input className="input" name="because" required maxLength={2000} />
      </label>
      <button type="submit" className="button main">
        {action}
      </button>
    </>
  );
}
