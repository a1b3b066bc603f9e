using System.Globalization;
using System.Xml.Linq;
using Pole.Features.Resources.CaseStudies;
using Pole.Kernel;
using Pole.Platform.Content.Sheets;
using static Pole.Features.Resources.Harvesting.Oai.ResourceFormat;

namespace Pole.Features.Resources.Harvesting.Oai;

/// <summary>The record of a case study for harvesters: numbers bear their unit and state, amounts their currency, and what a plan does not explain is said (R17).</summary>
internal static class CaseStudyXml
{
    public static XElement Write(CaseStudy study) => new(
        Own + "case-study",
        new XAttribute("format", KeyOf(study.Format)),
        Lead(study.Lead),
        Territory(study.Territory),
        study.Started is { } started ? Part("started", started.ToIso()) : null,
        study.Ended is { } ended ? Part("ended", ended.ToIso()) : null,
        Part("context", study.Context),
        Parts("objective", study.Objectives),
        Parts("highlight", study.Highlights),
        study.Steps.Select(Step),
        study.KeyFigures.Select(Figure),
        Parts("result", study.QualitativeResults),
        study.Synergies.Select(Synergy),
        study.HumanMeans.Select(Work),
        study.Budget?.Total is { } total ? Cost("budget", total) : null,
        study.Costs.Select(cost => Cost("cost", cost)),
        study.Funding is { } plan ? Funding(plan) : null,
        Parts("success-factor", study.SuccessFactors),
        Parts("difficulty", study.Difficulties),
        Parts("recommendation", study.Recommendations),
        study.Gaps.Select(gap => new XElement(Own + "gap", new XAttribute("field", gap.Field), OaiXml.Clean(gap.Note))));

    private static XElement Lead(LeadOrganisation lead) => new(
        Own + "lead", new XAttribute("kind", KeyOf(lead.Kind)), Part("name", lead.Name), Part("website", lead.Website));

    private static XElement Territory(Territory territory) => new(
        Own + "territory",
        Part("name", territory.Name),
        territory.Communes.Select(commune => new XElement(Own + "commune", new XAttribute("code", commune.Code), commune.Name)),
        Parts("department", territory.Departments));

    private static XElement Step(Step step) => new(
        Own + "step",
        step.From is { } from ? new XAttribute("from", from.ToIso()) : null,
        step.To is { } to ? new XAttribute("to", to.ToIso()) : null,
        Part("label", step.Label),
        Part("text", step.Text));

    private static XElement Figure(Figure figure) => new(
        Own + "figure",
        new XAttribute("state", KeyOf(figure.State)),
        new XAttribute("modifier", KeyOf(figure.Modifier)),
        new XAttribute("value", Number(figure.Value)),
        figure.To is { } to ? new XAttribute("to", Number(to)) : null,
        new XAttribute("unit", figure.Unit),
        figure.Date is { } date ? new XAttribute("date", date.ToIso()) : null,
        OaiXml.Clean(figure.Label));

    private static XElement Synergy(ReportedSynergy synergy) => new(
        Own + "synergy",
        new XAttribute("kind", KeyOf(synergy.Kind)),
        new XAttribute("state", KeyOf(synergy.State)),
        synergy.Nature is { } nature ? new XAttribute("nature", nature) : null,
        Part("label", synergy.Label),
        Part("text", synergy.Text),
        synergy.Gains.Select(Figure));

    private static XElement Work(HumanMeans means) => new(
        Own + "work",
        new XAttribute("modifier", KeyOf(means.Modifier)),
        new XAttribute("value", Number(means.Value)),
        means.To is { } to ? new XAttribute("to", Number(to)) : null,
        new XAttribute("unit", means.Unit),
        means.Per is { } per ? new XAttribute("per", per) : null,
        OaiXml.Clean(means.Label));

    private static XElement Cost(string name, Cost cost) => new(
        Own + name,
        Amount(cost.Amount),
        cost.To is { } to ? new XAttribute("to", to.ToInvariant()) : null,
        new XAttribute("modifier", KeyOf(cost.Modifier)),
        new XAttribute("tax", KeyOf(cost.Tax)),
        cost.Per is { } per ? new XAttribute("per", per) : null,
        OaiXml.Clean(cost.Label));

    private static XElement Funding(FundingPlan plan) => new(
        Own + "funding",
        plan.Total is { } total ? Amount(total) : null,
        plan.Lines.Select(line => new XElement(
            Own + "funder",
            line.Amount is { } amount ? Amount(amount) : null,
            line.Share is { } share ? new XAttribute("share", Percent(share)) : null,
            line.OutsideTotal ? new XAttribute("outside-total", true) : null,
            OaiXml.Clean(line.Funder))),
        plan.Unexplained is { } rest
            ? new XElement(Own + "unexplained", rest.Amount is { } missing ? Amount(missing) : null, new XAttribute("share", Percent(rest.Share)))
            : null);

    private static XAttribute[] Amount(Money money) => [new("amount", money.ToInvariant()), new("currency", money.Currency.ToString())];

    private static string Percent(Rate rate) => Number(rate.BasisPoints / 100m);

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string KeyOf<T>(T value)
        where T : struct, Enum => SheetShape.KeyOf(value.ToString());
}
