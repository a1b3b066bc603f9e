using Pole.Platform.Content;

namespace Pole.Features.Resources;

/// <summary>The dates by which resources are sorted and narrowed.</summary>
internal static class ResourceDates
{
    extension(ContentItem<Resource> item)
    {
        /// <summary>The day that the resource itself bears, if it bears one: of publication here, of update, of its source.</summary>
        public DateOnly? DatedOn =>
            item.Entry.Publication.Published
            ?? item.Sheet.Updated?.First
            ?? item.Sheet.Source.Published?.First;

        /// <summary>The day by which people sort it: its own, else when what it tells ended or started.</summary>
        public DateOnly? SortDay => item.Days.FirstOrDefault(day => day is not null);

        /// <summary>The days that it may be told under, the best first: its own, when what it tells ended, when that started. Some are still to come.</summary>
        public IEnumerable<DateOnly?> Days => [item.DatedOn, item.Sheet.CaseStudy?.Ended?.First, item.Sheet.CaseStudy?.Started?.First];

        /// <summary>The years that it tells of: each year of an initiative, else the year of the resource.</summary>
        public IEnumerable<int> YearsTold => (item.Sheet.CaseStudy?.Started, item.Sheet.CaseStudy?.Ended) switch
        {
            ({ } start, { } end) => Enumerable.Range(start.Year, Math.Max(1, end.Year - start.Year + 1)),
            ({ } start, null) => [start.Year],
            (null, { } end) => [end.Year],
            (null, null) => item.DatedOn is { } day ? [day.Year] : [],
        };
    }
}
