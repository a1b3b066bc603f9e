using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Pole.Platform.Web;

/// <summary>What forms say by themselves when a value cannot be read, in the language of the request.</summary>
internal sealed class FormMessages(Texts texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => texts["Ce champ est à remplir."]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Ce champ est à remplir."]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Ce champ est à remplir."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Ce champ est à remplir."]);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Cette valeur ne convient pas ici."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Cette valeur ne convient pas ici."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["Cette valeur ne convient pas ici."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Cette valeur ne convient pas ici."]);
        messages.SetValueIsInvalidAccessor(_ => texts["Cette valeur ne convient pas ici."]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Indiquez un nombre, par exemple 12 ou 3,5."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Indiquez un nombre, par exemple 12 ou 3,5."]);
        options.ModelMetadataDetailsProviders.Add(new RangeSays(messages, texts));
    }
}
