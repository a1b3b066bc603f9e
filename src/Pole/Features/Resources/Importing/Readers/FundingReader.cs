using System.Text.RegularExpressions;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Importing.Layout;
using Pole.Kernel;

namespace Pole.Features.Resources.Importing.Readers;

/// <summary>Reads who pays: each funder with its amount or share, or only its name; an amount said to be of each goes to each.</summary>
internal sealed partial class FundingReader : IFieldReader
{
    public void Read(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var block in sheet.BlocksIn(SheetPart.Support, SheetPart.Funding))
        {
            var sentences = Sentences().Split(block.Text);
            var counted = sentences.Where(sentence => Amounts.In(sentence).Count > 0 || Share().IsMatch(sentence)).ToList();
            foreach (var sentence in counted.Count > 0 ? counted : [.. sentences])
            {
                Sentence(block with { Text = sentence }, sheet, draft);
            }
        }

        if (draft.Funding.Count == 0)
        {
            Named(sheet, draft);
        }

        draft.FundingTotal = draft.Funding.Count > 0 && draft.Total is { Amount.IsZero: false } total ? total.Amount : null;
    }

    private static void Sentence(Block block, SheetUnderReading sheet, CaseStudyDraft draft)
    {
        var text = Dues().Replace(block.Text, "");
        var split = Clauses().Split(Shared().Match(text) is { Success: true } shared ? Spread(text, shared) : text);
        foreach (var clause in split.Select(clause => clause.Trim(' ', '.', '(', ')', ',', '–', '-')).Where(clause => clause.Length > 2))
        {
            if (LineOf(clause) is { } read && read with { Funder = BodyNames.InFull(read.Funder, sheet, draft.Regions) } is var line && !draft.Funding.Exists(known => known.Funder == line.Funder))
            {
                draft.Funding.Add(line);
                draft.From("funding", block);
            }
        }
    }

    /// <summary><c>ADEME/Région (32 400 € chacun…)</c> becomes a clause for each.</summary>
    private static string Spread(string text, Match shared) => text.Replace(
        shared.Value,
        string.Join(" ; ", shared.Groups["names"].Value.Split('/').Select(name => $"{name.Trim()} {shared.Groups["amount"].Value}")) + " ; ",
        StringComparison.Ordinal);

    private static FundingLine? LineOf(string clause)
    {
        var amount = Amounts.In(clause).FirstOrDefault();
        var share = Share().Match(clause);
        var funder = FunderOf(clause, amount, share);
        return funder.Length == 0 && amount is null && !share.Success ? null : new()
        {
            Funder = funder.Length > 0 ? funder : "Financeurs non nommés",
            Amount = amount?.Euros,
            Share = amount is null && share.Success ? Rate.Percent(Quantities.In(share.Groups["value"].Value)[0].Value) : null,
            Modifier = amount?.Modifier ?? default,
            OutsideTotal = Launch().IsMatch(clause),
        };
    }

    private static string FunderOf(string clause, Amount? amount, Match share)
    {
        var words = amount is not null ? clause.Remove(amount.Start, amount.End - amount.Start) : share.Success ? clause.Remove(share.Index, share.Length) : clause;
        var funder = Lead().Replace(Filler().Replace(words, " "), "").Trim(' ', ':', '(', ')', ',', '.', '=');
        funder = Spaces().Replace(funder, " ");
        return funder.Length > 110 || !Funder().IsMatch(funder) ? "" : char.ToUpperInvariant(funder[0]) + funder[1..];
    }

    /// <summary>Funders that a list names without amounts, and the contract of a funder that a sentence tells of.</summary>
    private static void Named(SheetUnderReading sheet, CaseStudyDraft draft)
    {
        foreach (var block in sheet.BlocksIn(SheetPart.Funders).Where(block => Funder().IsMatch(block.Text)))
        {
            draft.Funding.Add(new() { Funder = block.Text });
            draft.From("funding", block);
        }

        if (draft.Funding.Count == 0 && sheet.Blocks.FirstOrDefault(block => Contract().IsMatch(block.Text)) is { } contract)
        {
            draft.Funding.Add(new() { Funder = Contract().Match(contract.Text).Groups["funder"].Value.ToUpperInvariant(), Note = "Contrat d’objectifs." });
            draft.From("funding", contract);
        }
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})", RegexOptions.None, 2000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\((de )?\d[^()]{0,12}à[^()]{0,12}\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Dues();

    [GeneratedRegex(@"(?<names>[\p{L}]+(/[\p{L}]+)+)\s?\((?<amount>[\d ]+\s?(€|euros)) chacune?[^)]*\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Shared();

    [GeneratedRegex(@"\s*;\s*|\s/\s|\s\+\s|\s[–-]\s|,\s(?=(la |les |le |l’)?\p{L}{3,})|(?<=%[^/;,]{0,12})/|(?<=€)\s?,|\bgrâce aux?\b|\bgrâce à l[a’]", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\(?(à (hauteur de )?)?(?<value>\d+(,\d+)?)\s?%", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\b(subventions?|financements? (?=(Région|ADEME|de la|de l’|européen|:))|à hauteur|un autofinancement à hauteur de|du budget|dans le cadre de l’(AAP|AMI)|en moyenne|soit environ|publics et privés|l’action a donc été financée|le financement de cette action s’est fait|au moment de l’expérimentation|lancé par la région en \d+|couverture des activités)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\s*(par |de |du |d’|la |le |les |l’|un |une |: )*(par |de |la |le |les |l’)*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s{2,}", RegexOptions.None, 2000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"ademe|région|europe|feder|état\b|département|métropole|commun|agglo|autofinancement|mécénat|cotisations|audits|entreprises|public|privé|pôle|financements|association|chambre|cci|banque|fond", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Funder();

    [GeneratedRegex(@"au lancement", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Launch();

    [GeneratedRegex(@"contrat d’objectifs?[^.]{0,40}\bavec l’(?<funder>\p{Lu}\p{L}+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Contract();
}
