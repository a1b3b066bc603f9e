namespace Pole.Features.Actions.Types;

/// <summary>Something that the form may ask of an action, beside what every action says: its title, type, days, place, hands and proof.</summary>
internal enum ActionTopic
{
    Approached,
    Interviewed,
    Present,
    Participants,
    Companies,
    Times,
    Cost,
    Fundings,
    Mark,
    Results,
    Synergies,
    Summary,
    SuccessFactors,
    Difficulties,
    Recommendations,
}

internal static class ActionTopics
{
    public static readonly IReadOnlyList<ActionTopic> All = Enum.GetValues<ActionTopic>();

    extension(ActionTopic topic)
    {
        public string Label => topic switch
        {
            ActionTopic.Approached => "Entreprises approchées",
            ActionTopic.Interviewed => "Entreprises entendues",
            ActionTopic.Present => "Entreprises présentes",
            ActionTopic.Participants => "Participants",
            ActionTopic.Companies => "Entreprises nommées",
            ActionTopic.Times => "Temps passé",
            ActionTopic.Cost => "Coût total",
            ActionTopic.Fundings => "Financements",
            ActionTopic.Mark => "Note moyenne",
            ActionTopic.Results => "Résultats",
            ActionTopic.Synergies => "Synergies",
            ActionTopic.Summary => "Ce qui a été fait",
            ActionTopic.SuccessFactors => "Ce qui a réussi",
            ActionTopic.Difficulties => "Ce qui a été difficile",
            ActionTopic.Recommendations => "Vos conseils",
        };

        /// <summary>The part of the form in which it is asked.</summary>
        public FormPart Part => topic switch
        {
            ActionTopic.Approached or ActionTopic.Interviewed or ActionTopic.Present or ActionTopic.Participants or ActionTopic.Companies => FormPart.Companies,
            ActionTopic.Times or ActionTopic.Cost or ActionTopic.Fundings => FormPart.Times,
            ActionTopic.Mark or ActionTopic.Results or ActionTopic.Synergies => FormPart.Results,
            ActionTopic.Summary or ActionTopic.SuccessFactors or ActionTopic.Difficulties or ActionTopic.Recommendations => FormPart.Story,
        };

        /// <summary>Where it is answered, or where its first line begins, as findings name it.</summary>
        public string Field => topic switch
        {
            ActionTopic.Companies => "Companies[0].Name",
            ActionTopic.Times => "Times[0].Task",
            ActionTopic.Fundings => "Fundings[0].Funder",
            ActionTopic.Results => "Results[0].Label",
            ActionTopic.Synergies => "Synergies[0].Title",
            ActionTopic.Approached or ActionTopic.Interviewed or ActionTopic.Present or ActionTopic.Participants or ActionTopic.Cost or ActionTopic.Mark
                or ActionTopic.Summary or ActionTopic.SuccessFactors or ActionTopic.Difficulties or ActionTopic.Recommendations => topic.ToString(),
        };

        /// <summary>Whether a field of the form, such as <c>Input.Times[0].Amount</c>, belongs to it.</summary>
        public bool Owns(string field) => field.Split('.', '[').ElementAtOrDefault(1) is { } name
            && (name == topic.ToString() || (topic == ActionTopic.Mark && name == nameof(ActionForm.Respondents)));

        public bool IsTold(ActionForm form) => topic switch
        {
            ActionTopic.Approached => Says(form.Approached),
            ActionTopic.Interviewed => Says(form.Interviewed),
            ActionTopic.Present => Says(form.Present),
            ActionTopic.Participants => Says(form.Participants),
            ActionTopic.Companies => form.Companies.Exists(line => Says(line.Name, line.Siren)),
            ActionTopic.Times => form.Times.Exists(line => Says(line.Task, line.Amount)),
            ActionTopic.Cost => Says(form.Cost),
            ActionTopic.Fundings => form.Fundings.Exists(line => Says(line.Funder, line.Convention, line.Amount)),
            ActionTopic.Mark => Says(form.Mark, form.Respondents),
            ActionTopic.Results => form.Results.Exists(line => Says(line.Label, line.Value, line.Unit)),
            ActionTopic.Synergies => form.Synergies.Exists(line => Says(line.Title, line.Parties) || line.HasGains),
            ActionTopic.Summary => Says(form.Summary),
            ActionTopic.SuccessFactors => Says(form.SuccessFactors),
            ActionTopic.Difficulties => Says(form.Difficulties),
            ActionTopic.Recommendations => Says(form.Recommendations),
        };
    }

    private static bool Says(params string?[] typed) => typed.Any(text => FieldReader.Clean(text).Length > 0);
}
