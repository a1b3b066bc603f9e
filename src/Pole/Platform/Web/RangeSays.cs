using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Pole.Platform.Web;

/// <summary>What is no number at all is answered as a number out of bounds is: by the sentence that says which one is asked for.</summary>
internal sealed class RangeSays(DefaultModelBindingMessageProvider others, Texts texts) : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.PropertyAttributes?.OfType<RangeAttribute>().FirstOrDefault() is { ErrorMessage: { Length: > 0 } sentence } range)
        {
            var messages = new DefaultModelBindingMessageProvider(others);
            messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts[sentence, "", range.Minimum, range.Maximum]);
            context.BindingMetadata.ModelBindingMessageProvider = messages;
        }
    }
}
