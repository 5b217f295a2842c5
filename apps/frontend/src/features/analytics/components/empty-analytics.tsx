export const EmptyAnalytics = () => (
  <div className="said-here mt-4 max-w-md animate-appear bg-tint px-6 py-5">
    <p className="font-display text-lg font-semibold">
      <span className="marked">Nothing to count yet</span>
    </p>
    <p className="mt-1.5 text-sm text-pretty text-muted">
      Write a task and tick it off: what you get done, your streak and your busiest days show up
      here.
    </p>
  </div>
);
