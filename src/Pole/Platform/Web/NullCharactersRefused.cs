using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Pole.Platform.Web;

/// <summary>
/// No keyboard types U+0000, and PostgreSQL's text cannot hold it: whoever sends one, or a form that cannot be read,
/// is answered 400.
/// </summary>
internal sealed class NullCharactersRefused : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        // The page that explains the 400 is asked for with the same values.
        var isExplaining = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!isExplaining && !await IsReadableAsync(context))
        {
            context.Result = new BadRequestResult();
            return;
        }

        await next();
    }

    private static async Task<bool> IsReadableAsync(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var values = request.Query.SelectMany(pair => pair.Value).Concat(context.RouteData.Values.Values.OfType<string>());
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
                values = values.Concat(form.SelectMany(pair => pair.Value)).Concat(form.Files.Select(file => file.FileName));
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return values.All(value => value?.Contains('\0') != true);
    }
}
