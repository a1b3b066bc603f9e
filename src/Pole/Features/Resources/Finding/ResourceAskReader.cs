using System.Globalization;
using Microsoft.Extensions.Primitives;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Finding;

/// <summary>Something in an address that cannot be taken as it is, and what was done instead.</summary>
internal sealed record AskRemark(string Parameter, string Sentence);

/// <summary>Reads an address into what is looked for. What it cannot take it leaves aside, and says so.</summary>
internal sealed class ResourceAskReader(ResourceWords words, Texts texts)
{
    public ResourceAsk Read(IQueryCollection query)
    {
        var remarks = new List<AskRemark>();
        var chosen = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var facet in ResourceFacet.All)
        {
            var asked = query[facet.Parameter].OfType<string>().Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var known = asked.Where(code => facet.LabelOf(code, words, texts) is not null).Order(StringComparer.Ordinal).ToList();
            remarks.AddRange(asked.Except(known).Take(3).Select(code => new AskRemark(
                facet.Parameter, texts["Le filtre « {0} : {1} » n’existe pas ; il est laissé de côté.", texts[facet.Title], Short(code)])));
            if (known.Count > 0)
            {
                chosen.Add(facet.Name, known);
            }
        }

        return new ResourceAsk
        {
            Text = ReadText(query["q"], remarks),
            Chosen = chosen,
            Sort = ReadSort(query["tri"], remarks),
            Page = ReadPage(query["page"], remarks),
            Seen = query[PagerTagHelper.SeenParameter].FirstOrDefault(),
            Remarks = remarks,
        };
    }

    private string ReadText(StringValues given, List<AskRemark> remarks)
    {
        var text = (given.FirstOrDefault() ?? "").Trim();
        if (text.Length > SearchAddress.LongestText)
        {
            remarks.Add(new("q", texts["Votre recherche est longue : ses {0} premiers caractères ont été cherchés.", SearchAddress.LongestText]));
        }

        return SearchAddress.Cut(text);
    }

    private SearchSort ReadSort(StringValues given, List<AskRemark> remarks)
    {
        var asked = given.FirstOrDefault() ?? "";
        var order = SearchAddress.OrderOf(asked);
        if (asked.Length > 0 && order is null)
        {
            remarks.Add(new("tri", texts["Le tri « {0} » n’existe pas : les résultats sont rangés par pertinence.", Short(asked)]));
        }

        return order ?? SearchSort.Relevance;
    }

    private int ReadPage(StringValues given, List<AskRemark> remarks)
    {
        var asked = given.FirstOrDefault() ?? "";
        if (asked.Length == 0)
        {
            return 1;
        }

        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
        {
            return page;
        }

        remarks.Add(new("page", texts["La page « {0} » n’existe pas : voici la première.", Short(asked)]));
        return 1;
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text.AsSpan(0, 39)}…";
}
